"""Run inside gdb: writes the layout of the types named in LAYOUT_NAMES (a file, a name a line) to LAYOUT_OUTPUT as JSON.

A struct or union is {"size", "fields": [{"name", "offset", "size"}]}, its field of an unnamed type carries that
type's "fields" too; an enum is {"size", "values": {name: number}}. A name without debug information is left out.
"""

import json
import os

import gdb


def find(name):
    for prefix in ("", "struct ", "union ", "enum "):
        try:
            return gdb.lookup_type(prefix + name).strip_typedefs()
        except gdb.error:
            continue
    return None


def fields_of(kind):
    result = []
    for field in kind.fields():
        entry = {"name": field.name or "", "offset": field.bitpos // 8, "size": field.type.sizeof}
        if field.type.code in (gdb.TYPE_CODE_STRUCT, gdb.TYPE_CODE_UNION) and not field.type.name:
            entry["fields"] = fields_of(field.type)
        result.append(entry)
    return result


def describe(kind):
    if kind.code == gdb.TYPE_CODE_ENUM:
        return {"size": kind.sizeof, "values": {field.name: field.enumval for field in kind.fields()}}
    return {"size": kind.sizeof, "fields": fields_of(kind)}


with open(os.environ["LAYOUT_NAMES"]) as names:
    found = {name: find(name) for name in names.read().split()}

with open(os.environ["LAYOUT_OUTPUT"], "w") as output:
    json.dump({name: describe(kind) for name, kind in found.items() if kind}, output, indent=1)
    output.write("\n")
