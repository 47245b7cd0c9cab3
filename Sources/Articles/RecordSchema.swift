/// The shape of a record as other programs check it.
public enum RecordSchema {
    /// JSON Schema 2020-12, with a final newline.
    ///
    /// It describes the format ``Article/currentFormat`` names; this shape must not change without a new format number.
    public static let json = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Clipfile record",
          "description": "One article: what its source says of it, each value with its evidence. What the source \#
        does not say is left out.",
          "type": "object",
          "required": ["format", "id", "source", "parser"],
          "additionalProperties": false,
          "properties": {
            "format": {"description": "The format of the record.", "const": "clipfile/1"},
            "id": {
              "description": "The first twelve hex digits of the SHA-256 of the article’s own bytes.",
              "$ref": "#/$defs/id"
            },
            "title": {"description": "The title as printed.", "type": "string", "minLength": 1},
            "deck": {
              "description": "The lines under the title that introduce the article.",
              "type": "string",
              "minLength": 1
            },
            "epigraph": {
              "description": "A quotation set before the body, with its attribution.",
              "type": "string",
              "minLength": 1
            },
            "authors": {
              "description": "Who is credited, in the printed order.",
              "type": "array",
              "items": {"$ref": "#/$defs/author"},
              "minItems": 1
            },
            "byline": {"description": "The byline as printed.", "type": "string", "minLength": 1},
            "date": {"description": "When this copy was published.", "$ref": "#/$defs/date"},
            "dateAsPrinted": {"description": "The date as printed.", "type": "string", "minLength": 1},
            "firstPublished": {
              "description": "When and where the text says that it was published first.",
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
            },
            "publisher": {
              "description": "The outlet that this copy comes from.",
              "type": "object",
              "properties": {
                "name": {"description": "The outlet’s name.", "type": "string", "minLength": 1}
              },
              "additionalProperties": false,
              "required": ["name"]
            },
            "originalSource": {
              "description": "The outlet that the article was printed in first, where the text says so.",
              "type": "object",
              "properties": {
                "name": {"description": "The outlet’s name.", "type": "string", "minLength": 1},
                "url": {"description": "Where the article stands there.", "type": "string", "minLength": 1},
                "date": {"description": "When it was printed there.", "$ref": "#/$defs/date"},
                "dateAsPrinted": {"description": "That date as printed.", "type": "string", "minLength": 1}
              },
              "additionalProperties": false,
              "minProperties": 1
            },
            "url": {
              "description": "The address that the text gives for itself.",
              "type": "string",
              "minLength": 1
            },
            "regions": {
              "description": "The regions that the article is filed under.",
              "type": "array",
              "items": {"description": "A region.", "type": "string", "minLength": 1},
              "minItems": 1
            },
            "themes": {
              "description": "The themes that the article is filed under.",
              "type": "array",
              "items": {"description": "A theme.", "type": "string", "minLength": 1},
              "minItems": 1
            },
            "inDepthReports": {
              "description": "The in-depth reports that the article is filed under.",
              "type": "array",
              "items": {"description": "A report.", "type": "string", "minLength": 1},
              "minItems": 1
            },
            "language": {
              "description": "The language of the body as a BCP 47 tag.",
              "type": "string",
              "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
            },
            "body": {
              "description": "The article’s text, in reading order.",
              "type": "array",
              "items": {"$ref": "#/$defs/block"},
              "minItems": 1
            },
            "authorBiography": {
              "description": "What the text says about its author.",
              "type": "string",
              "minLength": 1
            },
            "editorsNote": {
              "description": "What the editors set before or after the article.",
              "type": "string",
              "minLength": 1
            },
            "notices": {
              "description": "What the text says about its own use, and where to write to.",
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
            },
            "extras": {
              "description": "Header lines of the form “Label: value” whose label is not known.",
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
            },
            "evidence": {
              "description": "Where in the source each extracted value stands, by the record’s own field names: \#
        “date”, “notices.copyright”.",
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
            },
            "findings": {
              "description": "What was odd in the source, and what was repaired.",
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
            },
            "source": {
              "description": "The bytes that the record was made from.",
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
            },
            "parser": {
              "description": "The parser that made the record.",
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
            },
            "archived": {
              "description": "When the article was added to the archive (RFC 3339, UTC).",
              "type": "string",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
            },
            "tags": {
              "description": "A person’s own words for the article.",
              "type": "array",
              "items": {"description": "A tag.", "type": "string", "minLength": 1},
              "minItems": 1
            },
            "note": {"description": "A person’s own note on the article.", "type": "string", "minLength": 1},
            "corrections": {
              "description": "What a person put right, the latest last: the corrected value stands in the field, too. \#
        The first correction of a field has replaced what was extracted, which is also what the evidence speaks of.",
              "type": "array",
              "items": {"$ref": "#/$defs/correction"},
              "minItems": 1
            }
          },
          "$defs": {
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
                {
                  "properties": {
                    "field": {
                      "enum": [
                        "title", "deck", "epigraph", "byline", "dateAsPrinted", "publisher", "originalSource",
                        "originalSource.url", "originalSource.dateAsPrinted", "firstPublished.name",
                        "firstPublished.dateAsPrinted", "url", "authorBiography", "editorsNote",
                        "notices.copyright", "notices.disclaimer", "notices.fairUse", "notices.contact"
                      ]
                    },
                    "value": {"type": "string", "minLength": 1},
                    "replaced": {"type": "string", "minLength": 1}
                  }
                },
                {
                  "properties": {
                    "field": {"enum": ["date", "originalSource.date", "firstPublished.date"]},
                    "value": {"$ref": "#/$defs/date"},
                    "replaced": {"$ref": "#/$defs/date"}
                  }
                },
                {
                  "properties": {
                    "field": {"enum": ["language"]},
                    "value": {"$ref": "#/properties/language"},
                    "replaced": {"$ref": "#/properties/language"}
                  }
                },
                {
                  "properties": {
                    "field": {"enum": ["regions", "themes", "inDepthReports"]},
                    "value": {"$ref": "#/properties/regions"},
                    "replaced": {"$ref": "#/properties/regions"}
                  }
                },
                {
                  "properties": {
                    "field": {"enum": ["authors"]},
                    "value": {"$ref": "#/properties/authors"},
                    "replaced": {"$ref": "#/properties/authors"}
                  }
                }
              ]
            },
            "byteRange": {
              "description": "A half-open range of bytes: [start, end].",
              "type": "array",
              "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
              "items": false,
              "minItems": 2
            }
          }
        }

        """#
}
