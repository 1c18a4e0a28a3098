# Finds a Python that is new enough to set the project up, so that `make check` needs no step before it.
# Usage: sh setup/start.sh core|dev|bench. PYTHON=… names the Python; else the usual names are tried in turn.

level=$1
old='' bare=''

# Bytecode that an interrupted run left behind must not stop set-up from mending it.
unset PYTHONPYCACHEPREFIX
export PYTHONDONTWRITEBYTECODE=1

# Prints what a Python is good for: "ready", "bare" (it cannot make an environment), or its version if that is too old.
look() {
    "$1" -c '
import sys
if sys.version_info < (3, 11):
    print("%d.%d" % sys.version_info[:2])
else:
    try:
        import ensurepip, venv
        print("ready")
    except ImportError:
        print("bare")
' 2>/dev/null </dev/null
}

stop() {
    echo "Set-up stopped: $1" >&2
    exit 1
}

if [ -n "$PYTHON" ]; then
    set -- "$PYTHON"
else
    set -- python3.15 python3.14 python3.13 python3.12 python3.11 python3 python
fi

for name in "$@"; do
    case $(look "$name") in
    ready) exec "$name" "${0%/*}/install.py" "$level" ;;
    bare) bare=${bare:-$name} ;;
    [0-9]*) old=${old:-$name $(look "$name")} ;;
    esac
done

# uv brings its own installer, so an environment can be made without ensurepip.
[ -n "$bare" ] && exec "$bare" "${0%/*}/install.py" "$level"
[ -n "$old" ] && stop "Python 3.11 or newer is needed, and ${old% *} is Python ${old##* }; install a newer one, or name it: make check PYTHON=/path/to/python3."
[ -n "$PYTHON" ] && stop "“$PYTHON” is not a Python that runs here; name another one: make check PYTHON=/path/to/python3."
stop "no Python was found here; install Python 3.11 or newer (python.org), or name it: make check PYTHON=/path/to/python3."
