// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/base/result.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/model/tree_document.h"

#include <string_view>

namespace hilum::fhir {

/// Reads one FHIR resource in XML (http://hl7.org/fhir/R4/xml.html) into the tree that its JSON gives:
/// * nodes have their FHIR type, choices the name of the element, lists are marked as the schema has them;
/// * a `value` attribute is the value of its node, typed by the schema; text that does not fit stays a
/// string;
/// * `id` and `url` attributes are children, as are the extensions of a primitive;
/// * `contained`, `resource` and the like are the resource that they hold;
/// * a narrative's `div` is its text, tags and all.
/// Elements that R4 does not know stay, without a type. The bytes of a node with a value are those of its
/// attribute with the quotes, of any other those of its element.
///
/// Errors, with the byte in the text: `fhir.xml-malformed`, `fhir.xml-not-utf8`, `fhir.xml-doctype` (no
/// entity is ever expanded), `fhir.xml-too-deep`, `fhir.xml-too-large`, `fhir.xml-not-fhir`,
/// `fhir.xml-several-resources`. Warnings: `fhir.unknown-resource`, `fhir.xml-text`, `fhir.xml-attribute`,
/// `fhir.xml-namespace`, `fhir.xml-order`; the first few of a text.
///
/// REQUIRES: the text lives as long as the arena.
[[nodiscard]] Result<TreeNode*> readXml(std::string_view text, const FhirSchema& schema, Arena& arena,
                                        Diagnostics& warnings);

} // namespace hilum::fhir
