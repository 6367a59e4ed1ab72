#!/usr/bin/env python3
"""Collects the texts that core and plugins show without Qt: manifests, diagnostics, the function catalogue.

Writes core_texts.h, a list of QT_TRANSLATE_NOOP that lupdate reads; nothing compiles it. The edge translates by
context: "manifest" for titles, descriptions and help (also of FHIRPath
functions), "diagnostics" for message templates.

usage: extract_texts.py            writes translations/core_texts.h
       extract_texts.py --check    exits 1 where the file is not what it would write
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "translations" / "core_texts.h"
LITERAL = r'"(?:[^"\\]|\\.)*"'
LITERALS = rf"{LITERAL}(?:\s*{LITERAL})*"
# Diagnostic::error("code", "template"...), also where the code is a variable.
DIAGNOSTIC = re.compile(rf"Diagnostic::(?:error|warning|information)\(\s*(?:{LITERAL}|[\w.:]+)\s*,\s*({LITERALS})")
# Functions that only forward code and template: finding(Severity::Warning, "code", "template", ...).
MARKED = re.compile(rf"/\*text\*/\s*({LITERALS})")
# Rows of the function catalogue: {"name", "signature", "help", minimum arguments...
HELP = re.compile(rf'{{\s*"\w+",\s*{LITERAL},\s*({LITERALS}),\s*\d')


def joined(literals):
    return "".join(json.loads(part.replace("\\'", "'")) for part in re.findall(LITERAL, literals))


def manifest_texts(value):
    if isinstance(value, list):
        for each in value:
            yield from manifest_texts(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key in ("title", "description", "help", "category") and isinstance(each, str) and each:
                yield each
            elif isinstance(each, (list, dict)):
                yield from manifest_texts(each)


def collect():
    texts = {"manifest": {}, "diagnostics": {}}
    for top in ("core", "plugins"):
        for path in sorted((ROOT / top).rglob("*.json")):
            content = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(content, dict) and content.get("kind") in ("connector", "codec", "step", "rule"):
                for text in manifest_texts(content):
                    texts["manifest"].setdefault(text, path)
        for path in sorted((ROOT / top).rglob("*.cpp")) + sorted((ROOT / top).rglob("*.h")):
            source = path.read_text(encoding="utf-8")
            for pattern, context in ((DIAGNOSTIC, "diagnostics"), (MARKED, "diagnostics"), (HELP, "manifest")):
                for match in pattern.finditer(source):
                    texts[context].setdefault(joined(match.group(1)), path)
    return texts


def render(texts):
    lines = ["// Made by extract_texts.py for lupdate; nothing includes it.", "// clang-format off", ""]
    for context, found in texts.items():
        for text in sorted(found):
            if text:
                lines.append(f'QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)})')
    return "\n".join(lines) + "\n"


def main():
    rendered = render(collect())
    if "--check" in sys.argv:
        current = OUTPUT.read_text(encoding="utf-8") if OUTPUT.exists() else ""
        if current != rendered:
            print("translations/core_texts.h is out of date: run translations/update", file=sys.stderr)
            return 1
        return 0
    OUTPUT.write_text(rendered, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
