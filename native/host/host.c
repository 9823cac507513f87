/*
 * What the prebuilt addon expects from the process that loads it, beside the
 * system libraries: libuv and libyaml, linked into this library, and Node's
 * registration entry point, which its initialiser calls.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>

void node_module_register(void *module)
{
	(void)module;
}

/*
 * libaerospike creates the sockets of its event loops itself, without
 * close-on-exec, and hands them to libuv here. A child process would keep them
 * open, even after the client is closed.
 */
int libuv_tcp_open(void *handle, int socket);

int uv_tcp_open(void *handle, int socket)
{
	fcntl(socket, F_SETFD, FD_CLOEXEC);
	return libuv_tcp_open(handle, socket);
}

#ifdef __x86_64__
/*
 * Debian's static libraries for x86-64 are built for executables: they reach
 * these variables of glibc relative to their own code, so they have to be in
 * here. Those for arm64 find glibc's.
 */
#define HIDDEN __attribute__((visibility("hidden")))

#undef stderr
HIDDEN FILE *stderr;
HIDDEN char **environ;
HIDDEN const struct in6_addr in6addr_any = IN6ADDR_ANY_INIT;

__attribute__((constructor)) static void take_over_variables(void)
{
	stderr = *(FILE **)dlsym(RTLD_DEFAULT, "stderr");
	environ = *(char ***)dlsym(RTLD_DEFAULT, "environ");
}
#endif
