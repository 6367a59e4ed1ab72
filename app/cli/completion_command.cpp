// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <ostream>

namespace hilum::cli {
namespace {

constexpr const char* kBash = R"script(# Completion of hilum for bash: source <(hilum completion bash)
_hilum()
{
    local word="${COMP_WORDS[COMP_CWORD]}" command="${COMP_WORDS[1]}" options=""
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "run check preview test inspect fhirpath view validate convert mapping scan ucum connectors completion --help --version" -- "$word"))
        return
    fi
    case "$command" in
        run) options="--set --threads --limit --max-record-bytes --report --quiet --help" ;;
        check) options="--json --set --quiet --help" ;;
        preview) options="--at --limit --json --set --quiet --help" ;;
        test) options="--update --set --quiet --help" ;;
        inspect) options="--format --limit --json --help" ;;
        fhirpath) options="--resource --batch --json --help" ;;
        view) options="--definition --resources --format --out --help" ;;
        validate) options="--profile --definition --fhir-version --threads --help" ;;
        convert) options="--from --to --out --set --overlay --coverage --json --threads --quiet --help" ;;
        mapping) options="export import document --out --format --title --quiet --help" ;;
        scan) options="--format --html --csv --json --rows --only --without --least-count --with-values --threads --set --quiet --help" ;;
        ucum) options="--batch --help" ;;
        connectors) options="--json --help" ;;
        completion) COMPREPLY=($(compgen -W "bash" -- "$word")); return ;;
    esac
    if [[ "$word" == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
        return
    fi
    if [ "$command" = connectors ]; then
        COMPREPLY=($(compgen -W "$(hilum connectors 2>/dev/null | sed -n 's/^  \([^ ]*\).*/\1/p')" -- "$word"))
        return
    fi
    compopt -o filenames
    COMPREPLY=($(compgen -f -- "$word"))
}
complete -F _hilum hilum
)script";

} // namespace

int completionCommand(const std::string& shell)
{
    if (shell != "bash") {
        printDiagnostic(Diagnostic::error(
            "cli.unknown-shell", "There is a completion script for bash, none for \"{0}\".", {shell}));
        return kWrong;
    }
    out() << kBash;
    return kDone;
}

} // namespace hilum::cli
