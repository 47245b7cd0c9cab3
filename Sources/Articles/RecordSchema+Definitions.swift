/// The kinds of values that several fields have, or a field in a list.
extension RecordSchema {
    static let definitions = #"""
            "id": {"description": "An article’s id.", "type": "string", "pattern": "^[0-9a-f]{12}$"},
            "sha256": {
              "description": "A SHA-256 in lower-case hex digits.",
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            },
            "date": {
              "description": "A date that says no more than its source (EDTF, ISO 8601-2): 2014-06-17, 2014-06, \#
        2014 or a range of one of these.",
              "type": "string",
              "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?(/[0-9]{4}(-(0[1-9]|1[0-2])(-(0[\#
        1-9]|[12][0-9]|3[01]))?)?)?$"
            },
            "author": {
              "description": "Someone, or an organisation, whom the article credits.",
              "type": "object",
              "properties": {
                "name": {
                  "description": "The name as printed, without its honorific.",
                  "type": "string",
                  "minLength": 1
                },
                "role": {
                  "description": "What the person did; only “author” counts as an author.",
                  "enum": ["author", "translator", "editor", "introduction"]
                },
                "honorific": {
                  "description": "A title printed before the name.",
                  "type": "string",
                  "minLength": 1
                }
              },
              "additionalProperties": false,
              "required": ["name", "role"]
            },
            "block": {
              "description": "One piece of the body.",
              "type": "object",
              "properties": {
                "kind": {
                  "description": "What it is.",
                  "enum": ["paragraph", "heading", "quotation", "listItem", "caption", "note"]
                },
                "text": {"description": "Plain text, without markup.", "type": "string"},
                "marks": {
                  "description": "How parts of the text were marked in the source.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/mark"}
                },
                "level": {
                  "description": "The depth of a heading, or of an item in a list within another.",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 6
                }
              },
              "additionalProperties": false,
              "required": ["kind", "text"]
            },
            "mark": {
              "description": "A part of a block’s text that the source set apart.",
              "type": "object",
              "properties": {
                "kind": {"description": "How it was marked.", "enum": ["emphasis", "strong", "link"]},
                "start": {
                  "description": "Where it begins, in Unicode scalars of the text.",
                  "type": "integer",
                  "minimum": 0
                },
                "end": {"description": "Where it ends, not included.", "type": "integer", "minimum": 0},
                "href": {"description": "Where a link leads.", "type": "string"}
              },
              "additionalProperties": false,
              "required": ["kind", "start", "end"]
            },
            "citation": {
              "description": "One place in the original, and the rule that found a value there.",
              "type": "object",
              "properties": {
                "bytes": {
                  "description": "The bytes of the original that say it; absent for a web page.",
                  "$ref": "#/$defs/byteRange"
                },
                "declared": {
                  "description": "The field of a web page that declares it: “meta og:title”.",
                  "type": "string",
                  "minLength": 1
                },
                "line": {
                  "description": "The line of a web page’s source on which the element begins, counted from 1.",
                  "type": "integer",
                  "minimum": 1
                },
                "path": {
                  "description": "The element of a web page that says it: “html > body > div#main > p[3]”.",
                  "type": "string",
                  "minLength": 1
                },
                "rule": {
                  "description": "The rule’s name.",
                  "type": "string",
                  "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
                },
                "certainty": {
                  "description": "A class of rule, not a probability.",
                  "enum": ["high", "medium", "low"]
                }
              },
              "additionalProperties": false,
              "required": ["rule", "certainty"],
              "anyOf": [{"required": ["bytes"]}, {"required": ["declared"]}, {"required": ["path"]}]
            },
            "correction": {
              "description": "One field put right. Those that were made together have the same time.",
              "type": "object",
              "properties": {
                "field": {
                  "description": "The corrected field, by the name that its evidence has.",
                  "type": "string"
                },
                "value": {"description": "The corrected value; absent where the field was cleared."},
                "replaced": {"description": "The value before; absent where the field had none."},
                "time": {
                  "description": "When it was corrected (RFC 3339, UTC).",
                  "type": "string",
                  "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
                },
                "reason": {"description": "Why, in the person’s words.", "type": "string", "minLength": 1}
              },
              "additionalProperties": false,
              "required": ["field", "time"],
              "oneOf": [
        \#(correctionForms)
              ]
            },
            "byteRange": {
              "description": "A half-open range of bytes: [start, end].",
              "type": "array",
              "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
              "items": false,
              "minItems": 2
            }
        """#
}
