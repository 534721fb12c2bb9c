//! Rules that select tables for a changefeed: `shop.*`, and `!shop.tmp_*` to take some out again. The last rule
//! that fits a table decides about it.

use crate::dataset::fits;
use crate::envelope::Failure;

pub(super) struct TableFilter {
    rules: Vec<Rule>,
    case_sensitive: bool,
}

struct Rule {
    takes: bool,
    database: String,
    table: String,
}

impl TableFilter {
    /// Reads the rules found under `field`; none of them selects everything.
    pub(super) fn parse<'a>(
        field: &str,
        rules: impl IntoIterator<Item = &'a str>,
        case_sensitive: bool,
    ) -> Result<Self, Failure> {
        let rule = |text: &str| {
            let (takes, pattern) = text.strip_prefix('!').map_or((true, text), |rest| (false, rest));
            let (database, table) = pattern.split_once('.')?;
            let is_whole = !database.is_empty() && !table.is_empty();
            let fold = |text: &str| if case_sensitive { text.to_owned() } else { text.to_lowercase() };
            is_whole.then(|| Rule { takes, database: fold(database), table: fold(table) })
        };
        let read = |text: &str| {
            rule(text.trim())
                .ok_or_else(|| Failure::invalid(field, format!("{text:?} is no pattern of database.table")))
        };
        Ok(Self { rules: rules.into_iter().map(read).collect::<Result<_, _>>()?, case_sensitive })
    }

    pub(super) fn selects(&self, database: &str, table: &str) -> bool {
        let fold = |name: &str| if self.case_sensitive { name.to_owned() } else { name.to_lowercase() };
        let (database, table) = (fold(database), fold(table));
        let fitting = |rule: &&Rule| fits(&rule.database, &database) && fits(&rule.table, &table);
        // Where all rules take tables out, what is left is everything else.
        let otherwise = self.rules.iter().all(|rule| !rule.takes);
        self.rules.iter().rev().find(fitting).map_or(otherwise, |rule| rule.takes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selects(rules: &[&str], database: &str, table: &str) -> bool {
        let filter = TableFilter::parse("filterRules", rules.iter().copied(), false);
        filter.expect("good rules").selects(database, table)
    }

    #[test]
    fn the_last_rule_that_fits_decides() {
        let rules = ["shop.*", "!shop.tmp_*", "shop.tmp_kept"];
        assert!(selects(&rules, "shop", "orders") && selects(&rules, "shop", "tmp_kept"));
        assert!(!selects(&rules, "shop", "tmp_1") && !selects(&rules, "test", "orders"));
    }

    #[test]
    fn no_rule_selects_everything_and_so_does_all_but() {
        assert!(selects(&[], "shop", "orders") && selects(&["!test.*"], "shop", "orders"));
        assert!(!selects(&["!test.*"], "test", "orders"));
    }

    #[test]
    fn capitals_count_only_when_asked() {
        assert!(selects(&["SHOP.Orders"], "shop", "orders"));
        let strict = TableFilter::parse("filterRule", ["SHOP.Orders"], true).expect("a good rule");
        assert!(!strict.selects("shop", "orders") && strict.selects("SHOP", "Orders"));
    }

    #[test]
    fn a_rule_names_database_and_table() {
        for bad in ["shop", "shop.", ".orders", "", "!"] {
            assert!(TableFilter::parse("filterRules", [bad], false).is_err(), "{bad}");
        }
    }
}
