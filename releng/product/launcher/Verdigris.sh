#!/bin/sh
# The executable of Verdigris.app.
exec "$(dirname "$0")/../Eclipse/verdigris" "$@"
