#!/usr/bin/env bash
# Generates clients in other languages from the built bundles and compiles them, with the generators and toolchains that are on this
# machine. Prints a line for each pair; ends with 1 after a failure that is not known, with 2 when the bundles are not built.
#
#   OPENAPI_GENERATOR   how openapi-generator is called, such as "java -jar openapi-generator-cli.jar"; default openapi-generator-cli
#   PYTHON              a Python with the modules that generated packages import; default python3
set -u
here=$(cd "$(dirname "$0")" && pwd)
bundles=$here/../dist
generator=${OPENAPI_GENERATOR:-openapi-generator-cli}
python=${PYTHON:-python3}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export GOFLAGS="-mod=mod -buildvcs=false" CARGO_TARGET_DIR=$out/cargo-target
failures=0

# Known: what the generator itself cannot do with a description that is valid.
known="java-native/inquirly openapi-python-client/inquirly"

openapi_generator() { $generator generate -i "$bundle" -o generated -g "$@"; }

import_all() { # every module of a Python package
  PYTHONPATH=. "$python" - "$1" <<'PYTHON_END'
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
PYTHON_END
}

try_typescript-fetch() {
  openapi_generator typescript-fetch &&
    "$here/node_modules/.bin/tsc" --noEmit --strict --target es2022 --module esnext --moduleResolution bundler generated/index.ts
}
try_python() { openapi_generator python && cd generated && import_all openapi_client; }
try_go() {
  openapi_generator go --additional-properties=withGoMod=true && cd generated && rm -rf test && go mod tidy && go vet ./...
}
try_java-native() { openapi_generator java --library native && cd generated && mvn -q -B -Dmaven.test.skip=true compile; }
try_rust() { openapi_generator rust && cd generated && cargo check -q; }
try_openapi-python-client() {
  openapi-python-client generate --path "$bundle" --output-path generated --meta none && import_all generated
}
try_oapi-codegen() { # `Resp`, because a schema of ours may be called as what it makes for a response
  printf 'package: contacts\noutput: client.go\ngenerate: {models: true, client: true}\noutput-options: {response-type-suffix: Resp}\n' >config.yaml &&
    oapi-codegen -config config.yaml "$bundle" && go mod init contacts && go mod tidy && go vet ./...
}

is_here() { # a command, or a module of Python, such as python:httpx
  case $1 in python:*) "$python" -c "import ${1#python:}" 2>/dev/null ;; *) command -v "$1" >/dev/null ;; esac
}

try() { # name, then what it needs
  local name=$1 verdict need
  shift
  for need; do
    if ! is_here "$need"; then
      echo "$name: not tried, for there is no $need"
      return
    fi
  done
  for bundle in "$bundles"/{99digital,engagelab,inquirly}.json; do
    pair=$name/$(basename "$bundle" .json)
    mkdir -p "$out/$pair"
    verdict=compiles
    if ! (cd "$out/$pair" && "try_$name") >"$out/log" 2>&1; then
      verdict="FAILS"
      case " $known " in *" $pair "*) verdict="fails, as is known" ;; *) failures=1 ;; esac
    fi
    echo "$pair: $verdict"
    if [ "$verdict" = FAILS ]; then tail -20 "$out/log" | sed 's/^/  /'; fi
    rm -rf "${out:?}/$pair"
  done
}

if [ ! -f "$bundles/99digital.json" ]; then
  echo "The bundles are not built: run \`npm run build\` first." >&2
  exit 2
fi
program=${generator%% *}
try typescript-fetch "$program"
try python "$program" python:dateutil python:pydantic python:urllib3
try go "$program" go
try java-native "$program" mvn
try rust "$program" cargo
try openapi-python-client openapi-python-client python:attrs python:httpx
try oapi-codegen oapi-codegen go
exit $failures
