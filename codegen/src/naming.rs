//! Wire names in the manner of each language.
//!
//! A name is cut into words once, and every form is put together from the words, so that `clusterId`,
//! `cluster_id` and `ClusterID` are the same name to all backends.

/// Cuts a name into its words, in lower case. A run of capitals is one word (`OSSPath`: oss, path), and
/// the plural of one as well (`clusterIDs`: cluster, ids); a digit belongs to the word before it
/// (`s3Uri`: s3, uri).
pub fn words(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut current = String::new();
    for (index, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            push_word(&mut words, &mut current);
            continue;
        }
        if character.is_ascii_uppercase() && starts_word(&characters, index) {
            push_word(&mut words, &mut current);
        }
        current.push(character.to_ascii_lowercase());
    }
    push_word(&mut words, &mut current);
    words
}

fn push_word(words: &mut Vec<String>, current: &mut String) {
    if !current.is_empty() {
        words.push(std::mem::take(current));
    }
}

/// Whether the capital at `index` begins a word: after something that is no capital, or as the last
/// capital of a run when a word follows it.
fn starts_word(characters: &[char], index: usize) -> bool {
    let before = index.checked_sub(1).map(|before| characters[before]);
    if !before.is_some_and(|before| before.is_ascii_uppercase()) {
        return true;
    }
    let after: String = characters[index + 1..].iter().take_while(|c| c.is_ascii_lowercase()).collect();
    let ends_there = characters.get(index + 1 + after.len()).is_none_or(|next| !next.is_ascii_lowercase());
    let plural = after == "s" && ends_there;
    !after.is_empty() && !plural
}

/// `cluster_id`
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `CLUSTER_ID`
pub fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// `clusterId`
pub fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut characters = pascal.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// `ClusterId`
pub fn pascal(name: &str) -> String {
    let capitalised = |word: String| {
        let mut characters = word.chars();
        characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
    };
    words(name).into_iter().map(capitalised).collect()
}

/// The singular of a resource's name, for words like "a branch": `branches` gives `branch`.
pub fn singular(plural: &str) -> String {
    for (ending, singular) in [("ies", "y"), ("ches", "ch"), ("sses", "ss"), ("xes", "x")] {
        if let Some(stem) = plural.strip_suffix(ending) {
            return format!("{stem}{singular}");
        }
    }
    plural.strip_suffix('s').unwrap_or(plural).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{camel, pascal, screaming, singular, snake, words};

    #[test]
    fn camel_snake_and_pascal_case_are_the_same_name() {
        for name in ["clusterId", "cluster_id", "ClusterId", "cluster-id", "CLUSTER_ID", "clusterID"] {
            assert_eq!(words(name), ["cluster", "id"], "{name}");
        }
    }

    #[test]
    fn a_run_of_capitals_is_one_word() {
        assert_eq!(snake("OSSAccessKey"), "oss_access_key");
        assert_eq!(snake("targetSQLType"), "target_sql_type");
        assert_eq!(snake("clusterIDs"), "cluster_ids");
        assert_eq!(snake("IDsOfClusters"), "ids_of_clusters");
    }

    #[test]
    fn a_digit_belongs_to_the_word_before_it() {
        assert_eq!(snake("s3Uri"), "s3_uri");
        assert_eq!(pascal("S3_COMPATIBLE"), "S3Compatible");
        assert_eq!(pascal("v1beta"), "V1beta");
        assert_eq!(camel("storage_size_gib2"), "storageSizeGib2");
    }

    #[test]
    fn forms_are_put_together_from_the_words() {
        assert_eq!(pascal("aws_cmek"), "AwsCmek");
        assert_eq!(camel("create_timestamp"), "createTimestamp");
        assert_eq!(screaming("serverless.clusters.get"), "SERVERLESS_CLUSTERS_GET");
        assert_eq!(snake(""), "");
    }

    #[test]
    fn singulars_read_as_english() {
        for (plural, expected) in [
            ("clusters", "cluster"),
            ("branches", "branch"),
            ("private_endpoints", "private_endpoint"),
            ("policies", "policy"),
            ("aws_cmek", "aws_cmek"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}
