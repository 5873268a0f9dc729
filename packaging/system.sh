#!/bin/sh
# Names what the system lacks for Qt and Python, with the one line to type; installs it when root on Debian or Ubuntu.
# sh packaging/system.sh PYTHON
set -eu
python=$1
if ! command -v "$python" > /dev/null; then
    echo "没有 Python。 There is no Python. sudo apt-get install -y python3 python3-venv" >&2
    exit 1
fi
[ "$(uname -s)" = Linux ] || exit 0
wanted=$("$python" - << 'EOF'
import importlib.util
import sys

sys.path.insert(0, ".")
from kiosk.device.libraries import missing

packages = missing({})
if importlib.util.find_spec("ensurepip") is None:
    packages.append("python3-venv")
print(" ".join(packages))
EOF
)
[ -n "$wanted" ] || exit 0
line="apt-get install -y $wanted"
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    echo "apt-get: $wanted" >&2
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted > /dev/null
else
    echo "缺少系统库，请运行： The system lacks libraries. Run:" >&2
    echo "    sudo $line" >&2
    exit 1
fi
