using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// The bindings are blittable: no marshalling stubs, and a C bool is a byte.
[assembly: DisableRuntimeMarshalling]

// The loader alone decides which library the imports bind to.
[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
[assembly: CLSCompliant(false)]

// Native structs on the stack (as_error alone has 1 KiB) are not cleared before they are filled.
[module: SkipLocalsInit]
