/// Shapes that only one field has: the members of its schema that follow its description.
extension RecordSchema {
    static let firstPublished = #"""
        "type": "object",
        "properties": {
          "date": {"$ref": "#/$defs/date"},
          "dateAsPrinted": {"description": "The date as printed.", "type": "string", "minLength": 1},
          "name": {
            "description": "The outlet, where the sentence names one.",
            "type": "string",
            "minLength": 1
          }
        },
        "additionalProperties": false,
        "minProperties": 1
        """#

    static let publisher = #"""
        "type": "object",
        "properties": {
          "name": {"description": "The outlet’s name.", "type": "string", "minLength": 1}
        },
        "additionalProperties": false,
        "required": ["name"]
        """#

    static let originalSource = #"""
        "type": "object",
        "properties": {
          "name": {"description": "The outlet’s name.", "type": "string", "minLength": 1},
          "url": {"description": "Where the article stands there.", "type": "string", "minLength": 1},
          "date": {"description": "When it was printed there.", "$ref": "#/$defs/date"},
          "dateAsPrinted": {"description": "That date as printed.", "type": "string", "minLength": 1}
        },
        "additionalProperties": false,
        "minProperties": 1
        """#

    static let notices = #"""
        "type": "object",
        "properties": {
          "copyright": {"description": "The copyright line.", "type": "string", "minLength": 1},
          "disclaimer": {
            "description": "Who answers for the contents.",
            "type": "string",
            "minLength": 1
          },
          "fairUse": {
            "description": "On what grounds copyrighted material is shown.",
            "type": "string",
            "minLength": 1
          },
          "contact": {"description": "Where to write to.", "type": "string", "minLength": 1}
        },
        "additionalProperties": false,
        "minProperties": 1
        """#

    static let extras = #"""
        "type": "array",
        "items": {
          "description": "One such line.",
          "type": "object",
          "properties": {
            "label": {
              "description": "What stands before the colon.",
              "type": "string",
              "minLength": 1
            },
            "value": {"description": "What stands behind it.", "type": "string", "minLength": 1},
            "kind": {
              "description": "What the value looks like.",
              "enum": ["text", "number", "date", "url", "email"]
            }
          },
          "additionalProperties": false,
          "required": ["label", "value", "kind"]
        },
        "minItems": 1
        """#

    static let evidence = #"""
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"pattern": "^[A-Za-z]+(\\.[A-Za-z]+)*$"},
        "additionalProperties": {
          "oneOf": [
            {"$ref": "#/$defs/citation"},
            {
              "description": "One place for each element of a list, in the list’s order.",
              "type": "array",
              "items": {"$ref": "#/$defs/citation"},
              "minItems": 1
            }
          ]
        }
        """#

    static let findings = #"""
        "type": "array",
        "items": {
          "description": "One finding.",
          "type": "object",
          "properties": {
            "code": {
              "description": "The kind of finding.",
              "type": "string",
              "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
            },
            "line": {
              "description": "The source’s line, counted from 1.",
              "type": "integer",
              "minimum": 1
            },
            "message": {
              "description": "What was found, in a sentence.",
              "type": "string",
              "minLength": 1
            }
          },
          "additionalProperties": false,
          "required": ["code", "message"]
        },
        "minItems": 1
        """#

    static let source = #"""
        "type": "object",
        "properties": {
          "sha256": {
            "description": "The SHA-256 of the article’s own bytes.",
            "$ref": "#/$defs/sha256"
          },
          "textSHA256": {
            "description": "The SHA-256 of the decoded text, the same for the same text in other bytes.",
            "$ref": "#/$defs/sha256"
          },
          "mediaType": {
            "description": "What the bytes are, told from the bytes.",
            "type": "string",
            "pattern": "^[a-z]+/[a-z0-9.+-]+$"
          },
          "encoding": {
            "description": "How the bytes were decoded, by the name of the WHATWG or of IANA.",
            "type": "string",
            "pattern": "^[a-z0-9_:.-]+$"
          },
          "byteCount": {
            "description": "How many bytes the article has.",
            "type": "integer",
            "minimum": 1
          },
          "name": {
            "description": "The name of the file that was given, without its folders.",
            "type": "string"
          },
          "partOf": {
            "description": "The file that the article is a slice of, where one file holds several.",
            "type": "object",
            "properties": {
              "sha256": {"description": "The SHA-256 of the whole file.", "$ref": "#/$defs/sha256"},
              "bytes": {"description": "The article’s bytes in it.", "$ref": "#/$defs/byteRange"}
            },
            "additionalProperties": false,
            "required": ["sha256", "bytes"]
          },
          "options": {
            "description": "What was asked for when the article was read; later readings heed it too.",
            "type": "object",
            "properties": {
              "asText": {
                "description": "A file of a format that is not read yet is kept as one text.",
                "const": true
              },
              "anyway": {"description": "It is kept although it seems to be no article.", "const": true},
              "encoding": {
                "description": "The bytes are read in this encoding, whatever they declare.",
                "type": "string",
                "pattern": "^[a-z0-9_:.-]+$"
              }
            },
            "additionalProperties": false,
            "minProperties": 1
          }
        },
        "additionalProperties": false,
        "required": ["sha256", "mediaType", "encoding", "byteCount"]
        """#

    static let parser = #"""
        "type": "object",
        "properties": {
          "version": {
            "description": "Its version.",
            "type": "string",
            "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"
          }
        },
        "additionalProperties": false,
        "required": ["version"]
        """#
}
