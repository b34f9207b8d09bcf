#!/usr/bin/env bash
# Put Broadsheet.app into a disk image from which it is dragged to Applications. Runs on macOS.
set -eu
cd "$(dirname "$0")/.."
bundle=${1:-dist/Broadsheet.app}
content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
# ditto keeps what cp may lose: signatures and the links within frameworks.
ditto "$bundle" "$content/Broadsheet.app"
ln -s /Applications "$content/Applications"
hdiutil create -volname Broadsheet -srcfolder "$content" -format UDZO -ov dist/Broadsheet.dmg
