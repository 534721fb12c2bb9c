//! Each rule for documents, with a document that breaks it: `golden/pets.yaml` with one thing changed.

use std::path::Path;

use tidbcloud_codegen::check::check;
use tidbcloud_codegen::document::Document;
use tidbcloud_codegen::load;

fn pets() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/pets.yaml");
    std::fs::read_to_string(path).expect("the document is there")
}

/// The problems of the document with the first `from` made `to`.
fn problems(from: &str, to: &str) -> Vec<String> {
    let text = pets();
    assert!(text.contains(from), "the document has no {from:?}");
    let document = Document::parse("api/pets.yaml", &text.replacen(from, to, 1));
    let document = document.unwrap_or_else(|problem| panic!("{problem}"));
    check(&[document]).iter().map(ToString::to_string).collect()
}

/// Says that a change breaks exactly one rule. `problem` is the message without the file's name.
#[track_caller]
fn assert_problem(from: &str, to: &str, problem: &str) {
    assert_eq!(problems(from, to), [format!("api/pets.yaml: {problem}")], "{from:?} made {to:?}");
}

#[test]
fn a_sound_document_has_no_problem() {
    assert_eq!(problems("title: Pets", "title: Pets"), Vec::<String>::new());
}

#[test]
fn a_document_is_openapi_3_1_with_one_origin_and_digest() {
    assert_problem("openapi: 3.1.0", "openapi: 3.0.3", "openapi: 3.0.3 is not 3.1");
    assert_problem(
        "https://pets.example.com",
        "https://pets.example.com/v1",
        "servers: https://pets.example.com/v1 is no origin: write https:// and a host, paths hold the rest",
    );
    assert_problem(
        "servers:\n",
        "servers:\n  - url: https://other.example.com\n",
        "servers: a service has exactly one server",
    );
    assert_problem(
        "security:\n  - digest: []",
        "security: []",
        "security: the scheme digest applies to all operations",
    );
    assert_problem("- name: stores", "- name: shops", "tags: shops is the name of no resource");
}

#[test]
fn an_unknown_key_is_refused_with_its_place() {
    let text = pets().replacen("x-idempotent: true", "x-idempotant: true", 1);
    let problem = Document::parse("api/pets.yaml", &text).expect_err("a misspelt key").to_string();
    assert!(problem.starts_with("api/pets.yaml: "), "{problem}");
    assert!(problem.contains("x-idempotant") && problem.contains("line"), "{problem}");
}

#[test]
fn names_are_canonical_and_unique() {
    assert_problem(
        "operationId: pets.stores.list",
        "operationId: pets.stores.all.list",
        "pets.stores.all.list: a canonical name is service.resource.verb, each in snake case",
    );
    assert_problem(
        "operationId: pets.stores.list",
        "operationId: zoos.stores.list",
        "zoos.stores.list: the name begins with zoos, but the service is pets",
    );
    assert_problem(
        "summary: List the stores.\n      tags: [stores]",
        "summary: List the stores.\n      tags: [animals]",
        "pets.stores.list: the only tag is the resource's name, stores",
    );
    let twice = problems("operationId: pets.animals.update", "operationId: pets.animals.get");
    assert_eq!(twice, ["api/pets.yaml: pets.animals.get: another operation has the same name"; 2]);
}

#[test]
fn an_operation_is_described() {
    assert_problem(
        "summary: List the stores.\n      tags",
        "tags",
        "pets.stores.list: an operation has a summary",
    );
    assert_problem(
        "summary: List the stores.",
        "summary: List the stores",
        "pets.stores.list: a summary is one line that ends with a full stop",
    );
    assert_problem(
        "deprecated: true\n      x-replaced-by: pets",
        "x-replaced-by: pets",
        "pets.animals.move: x-replaced-by stands only beside deprecated: true",
    );
    assert_problem(
        "{status: 404, when: The store does not exist.}",
        "{status: 200, when: The store does not exist.}",
        "pets.animals.create: x-errors: 200 is no status of an error",
    );
}

#[test]
fn a_body_is_json_by_reference() {
    let body = "      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/CreateAnimalRequest'}}}
";
    let name = "pets.animals.create";
    assert_problem(
        body,
        &body.replace("required: true", "required: false"),
        &format!("{name}: a request body is required: true"),
    );
    assert_problem(
        body,
        &body.replace("content: {", "content: {text/plain: {schema: {type: string}}, "),
        &format!("{name}: the request body is application/json and nothing else"),
    );
    assert_problem(
        "x-idempotent: true\n      responses:\n        '200': {description: It",
        &format!("x-idempotent: true\n{body}      responses:\n        '200': {{description: It"),
        "pets.animals.delete: a delete has no body",
    );
    let found = problems(body, &body.replace("CreateAnimalRequest", "HomeType"));
    let message =
        format!("api/pets.yaml: {name}: a request body is a reference to an object with properties");
    assert!(found.contains(&message), "{found:#?}");
}

#[test]
fn an_answer_is_200_with_a_named_schema_and_errors_are_the_default() {
    let answer =
        "'200': {description: It is on its way.}\n        default: {$ref: '#/components/responses/Error'}";
    let name = "pets.animals.delete";
    assert_problem(
        answer,
        &answer
            .replace("It is on its way.", "Its name., content: {application/json: {schema: {type: string}}}"),
        &format!("{name}: an answer is a reference to a named schema, or any JSON: {{}}"),
    );
    assert_problem(
        answer,
        &answer.replace("description: It is on its way.", "$ref: '#/components/responses/Gone'"),
        &format!("{name}: the reference of response '200' leads nowhere"),
    );
    assert_problem(
        answer,
        "'200': {description: It is on its way.}",
        &format!("{name}: the default response is #/components/responses/Error"),
    );
    assert_problem(
        answer,
        &format!("{answer}\n        '204': {{description: It is gone.}}"),
        &format!("{name}: response '204' is neither '200' nor default; see x-errors"),
    );
    assert_problem(
        answer,
        "default: {$ref: '#/components/responses/Error'}",
        &format!("{name}: an operation has a response '200'"),
    );
}

#[test]
fn a_bare_array_is_a_body_under_the_name_of_its_argument() {
    let add = "pets.bills.add";
    let argument = "            x-argument: entries\n";
    assert_problem(argument, "", &format!("{add}: x-argument names the argument that becomes this body"));
    assert_problem(
        argument,
        "            x-argument: storeId\n",
        &format!("{add}: the arguments storeId and storeId become the same name"),
    );
    assert_problem(
        ", minItems: 1, description: What to add.}",
        ", minItems: 1}",
        &format!("{add}: a request body that is a bare array has a description"),
    );
    assert_problem(
        "content: {application/json: {schema: {$ref: '#/components/schemas/CreateAnimalRequest'}}}",
        "content: {application/json: {x-argument: pet, schema: {$ref: '#/components/schemas/CreateAnimalRequest'}}}",
        "pets.animals.create: x-argument stands only beside a bare array",
    );
}

#[test]
fn a_bare_array_is_an_answer_of_lists() {
    let list = "pets.bills.list";
    assert_problem(
        "x-pagination: {style: single}",
        "x-pagination: {style: single, items: bills}",
        &format!("{list}: x-pagination: an answer that is a bare array is {{style: single}}, with no items"),
    );
    assert_problem(
        "x-pagination: {style: single, items: hours}",
        "x-pagination: {style: single}",
        "pets.opening_hours.list_for_week: x-pagination: items names the answer's array",
    );
}

#[test]
fn an_error_in_an_answer_is_a_property_of_it() {
    assert_problem(
        "x-error-in-answer: code",
        "x-error-in-answer: error",
        "pets.bills.cancel: x-error-in-answer: the answer has no error",
    );
}

#[test]
fn an_alternative_path_is_another_way_to_write_the_same_one() {
    let path = "x-alternative-path: /v1/stores/{storeId}/bills";
    assert_problem(
        path,
        "x-alternative-path: /v1/stores/{storeId}/bills/",
        "pets.bills.list: x-alternative-path is a whole path, and another than the operation's own",
    );
    assert_problem(
        path,
        "x-alternative-path: /v1/bills",
        "pets.bills.list: x-alternative-path takes other values than the operation's own path",
    );
}

#[test]
fn it_is_said_whether_a_call_can_be_repeated() {
    let create = "x-idempotent: false\n      x-settled-by: pets.animals.list";
    let name = "pets.animals.create";
    assert_problem(
        create,
        "x-settled-by: pets.animals.list",
        &format!("{name}: x-idempotent says whether a repetition does no harm"),
    );
    assert_problem(
        create,
        "x-idempotent: false",
        &format!("{name}: x-settled-by names the call that shows whether it was applied"),
    );
    assert_problem(
        create,
        &create.replace("false", "true"),
        &format!("{name}: x-settled-by is for what is not idempotent"),
    );
    assert_problem(
        create,
        &create.replace(".list", ".seek"),
        &format!("{name}: x-settled-by: there is no operation pets.animals.seek"),
    );
    assert_problem(
        create,
        &create.replace(".list", ".move"),
        &format!("{name}: x-settled-by: pets.animals.move is no GET"),
    );
    assert_problem(
        "summary: Give an animal away.\n      tags: [animals]\n      x-idempotent: true",
        "summary: Give an animal away.\n      x-idempotent: false\n      x-settled-by: pets.animals.get",
        "pets.animals.delete: a delete is idempotent",
    );
}

#[test]
fn parameters_are_described_and_in_path_order() {
    let store = "StoreId: {name: storeId, in: path, required: true, description: The store's id., schema: {type: string}}";
    let found = problems(store, &store.replace("description: The store's id., ", ""));
    assert_eq!(
        found[0],
        "api/pets.yaml: pets.animals.list: parameter storeId: a parameter has a description"
    );
    let found = problems(store, &store.replace("required: true, ", ""));
    assert_eq!(
        found[0],
        "api/pets.yaml: pets.animals.list: parameter storeId: a path parameter is required: true"
    );
    let found = problems(store, &store.replace("type: string", "type: integer, format: int32"));
    assert_eq!(found[0], "api/pets.yaml: pets.animals.list: parameter storeId: a path parameter is a string");

    let move_parameters = "\
        - $ref: '#/components/parameters/StoreId'
        - $ref: '#/components/parameters/AnimalId'
      responses:";
    let swapped = "\
        - $ref: '#/components/parameters/AnimalId'
        - $ref: '#/components/parameters/StoreId'
      responses:";
    assert_problem(
        move_parameters,
        swapped,
        "pets.animals.move: the path holds storeId, animalId, but its parameters are animalId, storeId, in this order",
    );
    let found = problems(move_parameters, &move_parameters.replace("/AnimalId", "/Nobody"));
    assert_eq!(found[0], "api/pets.yaml: pets.animals.move: #/components/parameters/Nobody leads nowhere");

    let tame =
        "{name: tame, in: query, description: Only tame ones., schema: {type: boolean, default: false}}";
    let name = "pets.animals.list: parameter tame";
    for (from, to, message) in [
        ("in: query", "in: header", "a parameter is in the path or in the query"),
        (", schema: {type: boolean, default: false}", "", "a parameter has a schema"),
        ("{type: boolean, default: false}", "{}", "a parameter has a type"),
        ("{type: boolean, default: false}", "{type: object}", "object cannot stand here"),
        (
            "{type: boolean, default: false}",
            "{type: string, format: password}",
            "a secret travels in a body, where no log shows it",
        ),
        (
            "{type: boolean, default: false}",
            "{$ref: '#/components/schemas/Home'}",
            "a parameter is text, a number, a boolean or an enum",
        ),
        ("default: false", "default: 'no'", "the default \"no\" is not of this type"),
    ] {
        assert_problem(tame, &tame.replace(from, to), &format!("{name}: {message}"));
    }
}

#[test]
fn no_two_arguments_have_one_name() {
    assert_problem(
        "name: dryRun",
        "name: Weight",
        "pets.animals.create: the arguments Weight and weight become the same name",
    );
    assert_problem(
        "name: dryRun",
        "name: withOptions",
        "pets.animals.create: the argument withOptions has the name of a method that every call has",
    );
    assert_problem(
        "name: tame",
        "name: pages",
        "pets.animals.list: the argument pages has the name of a method that every call has",
    );
}

#[test]
fn a_list_names_parameters_and_properties_that_exist() {
    let token = "{style: token, items: animals, size: pageSize, maximum: 100, token: pageToken, next: nextPageToken, total: totalSize}";
    let name = "pets.animals.list";
    for (from, to, message) in [
        ("style: token", "style: cursor", "style cursor is none of token, page and single"),
        ("size: pageSize, ", "", "style token has size"),
        ("total: totalSize", "total: totalSize, page: pageSize", "style token has no page"),
        ("size: pageSize", "size: limit", "limit is no query parameter"),
        ("token: pageToken", "token: cursor", "cursor is no query parameter"),
        ("items: animals", "items: beasts", "beasts is no array of the answer"),
        ("items: animals", "items: totalSize", "totalSize is no array of the answer"),
        ("next: nextPageToken", "next: following", "following is no property of the answer"),
        ("total: totalSize", "total: count", "count is no property of the answer"),
    ] {
        assert_problem(token, &token.replace(from, to), &format!("{name}: x-pagination: {message}"));
    }
    assert_problem(
        "x-idempotent: true\n      x-pagination: {style: single, items: hours}",
        "x-idempotent: true",
        "pets.opening_hours.list_for_week: a list says in x-pagination how it goes on",
    );
    assert_problem(
        "x-settled-by: pets.animals.get",
        "x-settled-by: pets.animals.get\n      x-pagination: {style: single, items: tags}",
        "pets.animals.move: x-pagination: only a GET is a list",
    );
    let found = problems(
        "          description: A page of stores.\n          content",
        "          description: Nothing.\n          headers",
    );
    let message = "api/pets.yaml: pets.stores.list: x-pagination: a list answers with a named schema";
    assert!(found.contains(&message.to_owned()), "{found:#?}");
}

#[test]
fn a_wait_can_end() {
    let wait = "\
        - name: wait_until_arrived
          description: Wait until an animal has arrived.
          state: progress.state
          done: [ANIMAL_STATE_ARRIVED]
          failed: [ANIMAL_STATE_LOST, FAILED]
          interval: {initial: 0.5, maximum: 10}
          timeout: 600";
    let name = "pets.animals.get: wait_until_arrived";
    for (from, to, message) in [
        ("state: progress.state", "state: progress.phase", "the answer has no progress.phase"),
        ("state: progress.state", "state: name", "name is no enum, so its states are not known"),
        ("done: [ANIMAL_STATE_ARRIVED]", "done: []", "done names at least one state"),
        ("done: [ANIMAL_STATE_ARRIVED]", "done: [HOME]", "HOME is no value of progress.state"),
        (
            "failed: [ANIMAL_STATE_LOST",
            "failed: [ANIMAL_STATE_ARRIVED",
            "ANIMAL_STATE_ARRIVED is both done and failed",
        ),
        (
            "maximum: 10}",
            "maximum: 0.1}",
            "seconds grow from interval.initial (above 0) over interval.maximum to timeout",
        ),
    ] {
        assert_problem(wait, &wait.replace(from, to), &format!("{name}: {message}"));
    }
    assert_problem(
        wait,
        &wait.replace("wait_until_arrived", "until_arrived"),
        "pets.animals.get: until_arrived: a wait's name begins with wait_until_",
    );
    assert_problem(
        "name: wait_until_gone",
        "name: wait_until_arrived",
        "pets.animals.get: wait_until_arrived: another wait has the same name",
    );
    let get = "summary: Get an animal.";
    let required = "{name: age, in: query, required: true, description: Its age., schema: {type: boolean}}";
    assert_problem(
        get,
        &format!("{get}\n      parameters: [{required}]"),
        "pets.animals.get: x-waits: a wait has path values only, but a query parameter is required",
    );
    let update = "summary: Change an animal.";
    let waits = "x-waits: [{name: wait_until_lost, state: progress.state, done: [FAILED], interval: {initial: 1, maximum: 1}, timeout: 1}]";
    assert_problem(
        update,
        &format!("{update}\n      {waits}"),
        "pets.animals.update: x-waits: only a GET of one resource can be polled",
    );
}

#[test]
fn schemas_have_names_and_descriptions() {
    let bed = "components/schemas/Bed";
    let found = problems("    Bed:\n", "    bed_:\n");
    assert!(
        found.contains(
            &"api/pets.yaml: components/schemas/bed_: a schema's name is in Pascal case: Bed".to_owned()
        ),
        "{found:#?}"
    );
    let found = problems("    Error:\n      type", "    String:\n      type");
    assert!(
        found.contains(
            &"api/pets.yaml: components/schemas/String: the name means something else in a target language"
                .to_owned()
        ),
        "{found:#?}"
    );
    assert_problem(
        "description: Something soft.\n",
        "description: ''\n",
        &format!("{bed}: a schema has a description"),
    );
    assert_problem(
        "description: What it costs.}",
        "description: ''}",
        &format!("{bed}/properties/price: a property has a description"),
    );
    assert_problem(
        "        price: {",
        "        s3_size: {",
        &format!("{bed}/properties/s3_size: s3Size and s3_size become the same name"),
    );
    assert_problem(
        "    BedSize:\n      type: string\n      description: Size of a bed.\n      enum: [S, 2XL, OTHER]",
        "    BedSize:\n      type: string\n      description: Size of a bed.",
        "components/schemas/BedSize: a named schema is an object with properties, or a string with an enum",
    );
}

#[test]
fn enums_list_each_value_once() {
    assert_problem(
        "enum: [cat, dog]",
        "enum: [cat, dog, cat]",
        "components/schemas/Kind: cat is in the enum twice",
    );
    assert_problem(
        "{NEST: Up in a tree.",
        "{NET: Up in a tree.",
        "components/schemas/HomeType: x-enum-descriptions: NET is not in the enum",
    );
}

#[test]
fn values_have_types_that_backends_know() {
    let alive = "alive: {type: boolean, description: Whether it lives.}";
    let place = "components/schemas/Parent/properties/alive";
    for (to, message) in [
        ("type: boolean, enum: ['yes']", "an enum is a named schema: refer to it"),
        (
            "type: object, properties: {day: {type: boolean, description: The day.}}",
            "an object is a named schema: refer to it",
        ),
        ("type: object", "an object is a named schema, or a map with additionalProperties"),
        ("type: array", "an array says what its items are"),
        ("type: integer", "an integer has the format int32 or int64"),
        ("type: string, format: uuid", "a string with the format uuid means nothing to the generator"),
        ("type: [string, integer]", "a type is one name, or one name and 'null'"),
        ("type: colour", "colour cannot stand here"),
        (
            "type: string, x-time: seconds",
            "x-time is epoch-seconds, YYYY-MM-DD HH:mm:ss, YYYY-MM-DD, YYYY-MM or HH:mm, of a string without a \
             format",
        ),
        ("type: integer, format: int32, x-exact: true", "x-exact is for an integer of the format int64"),
        (
            "type: array, items: {type: string, format: decimal}",
            "a decimal is a property of its own, not in a list or a map",
        ),
        (r"type: string, pattern: '^\d+$'", r"pattern: \d is not the same everywhere: write a class out"),
        ("type: boolean, x-unit: days", "x-unit says nothing of this type"),
        ("type: boolean, maxLength: 3", "maxLength says nothing of this type"),
        ("type: boolean, maximum: 3", "maximum says nothing of this type"),
        ("type: boolean, minItems: 3", "minItems says nothing of this type"),
        ("type: boolean, default: 1", "the default 1 is not of this type"),
        ("type: boolean, x-replaced-by: name", "x-replaced-by stands only beside deprecated: true"),
        ("type: [boolean, 'null']", "null has a meaning at the top of a request body only"),
    ] {
        let found = problems(alive, &alive.replace("type: boolean", to));
        assert!(found.contains(&format!("api/pets.yaml: {place}: {message}")), "{to}: {found:#?}");
    }
    assert_problem(
        "description: What it is., default: cat}",
        "description: What it is., default: cow}",
        "components/schemas/CreateAnimalRequest/properties/kind: the default \"cow\" is not of this type",
    );
}

#[test]
fn required_binds_requests_and_names_what_a_caller_can_set() {
    let home = "components/schemas/Home";
    let required = "description: A place to sleep.\n      required: [type]";
    assert_problem(
        required,
        &required.replace("[type]", "[kind]"),
        &format!("{home}: required: there is no property kind"),
    );
    assert_problem(
        required,
        &required.replace("[type]", "[address]"),
        &format!("{home}: required: address is read-only, so no request can carry it"),
    );
    assert_problem(
        "description: A parent of an animal.",
        "description: A parent of an animal.\n      required: [alive]",
        "components/schemas/Parent: an answer can lack any field, so none is required",
    );
    assert_problem(
        "storeName: {type: string, ",
        "storeName: {type: string, readOnly: true, ",
        "components/schemas/UpdateAnimalRequest/properties/storeName: a request body lists only what a caller may set",
    );
}

#[test]
fn references_lead_somewhere_and_nothing_lies_unused() {
    assert_problem(
        "alive: {type: boolean, ",
        "alive: {$ref: '#/components/schemas/Life', ",
        "components/schemas/Parent/properties/alive: #/components/schemas/Life leads nowhere",
    );
    assert_problem(
        "    Parent:\n",
        "    Orphan:\n      type: object\n      description: One alone.\n      properties: {}\n    Parent:\n",
        "components/schemas/Orphan: no operation uses it",
    );
    assert_problem(
        "alive: {type: boolean, ",
        "alive: {$ref: '#/components/schemas/Parent', ",
        "components/schemas/Parent: a schema holds itself only in lists and maps",
    );
}

#[test]
fn loading_tells_all_problems_at_once() {
    let text = pets()
        .replace("openapi: 3.1.0", "openapi: 3.0.0")
        .replace("enum: [cat, dog]", "enum: [cat, dog, dog]");
    let document = Document::parse("api/pets.yaml", &text).expect("it can be read");
    assert_eq!(load(&[document]).expect_err("two rules are broken").len(), 2);
}
