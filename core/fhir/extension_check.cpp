// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/extension_check.h"

#include "core/fhir/uri.h"

namespace hilum::fhir {

void checkExtension(Scene& scene, const TreeNode& extension, const PathStep& step, ExtensionPlace place)
{
    const bool hasValue = childOf(extension, "value") != nullptr;
    const bool hasExtension = childOf(extension, "extension") != nullptr;
    if (hasValue == hasExtension) {
        scene.add(
            Diagnostic::error("fhir.extension-content",
                              "An extension must have either a value or extensions of its own (ext-1)."),
            step, extension);
    }
    const std::string_view url = childText(extension, "url");
    if (url.empty())
        return;
    if (!place.isNested && !isAbsoluteUri(url)) {
        scene.add(Diagnostic::error("fhir.extension-url", "The url of an extension must be an absolute URI."),
                  step, extension);
    } else if (place.isModifier && scene.book().definitions().profile(url).empty()) {
        scene.add(Diagnostic::error(
                      "fhir.unknown-modifier",
                      "The modifier extension is not known, so that the meaning of the element is not "
                      "known either. Give its definition."),
                  step, extension);
    }
}

} // namespace hilum::fhir
