/*
 * Loads an arm64 libaerospike, and puts, reads and removes one record with it, blocking and on an event loop.
 * Usage: arm64-check LIBRARY HOST PORT
 *
 * Sizes are those of interop-gen/abi, with room to spare.
 */
#include <dlfcn.h>
#include <semaphore.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NAMESPACE "test"
#define NAME "arm64-check"

typedef struct { int32_t code; char message[1024]; char rest[64]; } error;
typedef struct { _Alignas(16) char bytes[2048]; } object;
typedef void write_listener(error *err, void *udata, void *loop);
typedef void record_listener(error *err, void *record, void *udata, void *loop);

#define FUNCTIONS(X) \
	X(bool, as_event_create_loops, (uint32_t count)) \
	X(void *, as_config_init, (object *config)) \
	X(bool, as_config_add_hosts, (object *config, const char *hosts, uint16_t port)) \
	X(void *, aerospike_new, (object *config)) \
	X(int, aerospike_connect, (void *as, error *err)) \
	X(int, aerospike_close, (void *as, error *err)) \
	X(void *, as_key_init, (object *key, const char *ns, const char *set, const char *value)) \
	X(void *, as_record_new, (uint16_t bins)) \
	X(bool, as_record_set_int64, (void *record, const char *bin, int64_t value)) \
	X(bool, as_record_set_strp, (void *record, const char *bin, const char *value, bool free)) \
	X(int64_t, as_record_get_int64, (void *record, const char *bin, int64_t fallback)) \
	X(char *, as_record_get_str, (void *record, const char *bin)) \
	X(void, as_record_destroy, (void *record)) \
	X(int, aerospike_key_put, (void *as, error *err, void *policy, object *key, void *record)) \
	X(int, aerospike_key_get, (void *as, error *err, void *policy, object *key, void **record)) \
	X(int, aerospike_key_put_async, (void *as, error *err, void *policy, object *key, void *record, \
		write_listener *listener, void *udata, void *loop, void *pipe)) \
	X(int, aerospike_key_get_async, (void *as, error *err, void *policy, object *key, \
		record_listener *listener, void *udata, void *loop, void *pipe)) \
	X(int, aerospike_key_remove, (void *as, error *err, void *policy, object *key))

#define DECLARE(type, name, parameters) static type (*name) parameters;
FUNCTIONS(DECLARE)

static error err;
static sem_t done;
static int64_t expected;

static void expect(bool good, const char *what)
{
	if (good) return;
	fprintf(stderr, "arm64: %s failed: %d %s\n", what, err.code, err.message);
	exit(1);
}

static void expect_bins(void *record, const char *what)
{
	const char *text = as_record_get_str(record, "text");
	expect(as_record_get_int64(record, "number", 0) == expected && text && !strcmp(text, NAME), what);
}

static void on_written(error *failure, void *udata, void *loop)
{
	(void)udata, (void)loop;
	if (failure) err = *failure;
	sem_post(&done);
}

static void on_read(error *failure, void *record, void *udata, void *loop)
{
	(void)udata, (void)loop;
	if (failure) err = *failure;
	else expect_bins(record, "comparing what was read on the event loop");
	sem_post(&done);
}

static void *record_of(int64_t number)
{
	void *record = as_record_new(2);
	expected = number;
	expect(as_record_set_int64(record, "number", number) && as_record_set_strp(record, "text", NAME, false), "filling a record");
	return record;
}

static void wait_for_listener(const char *what)
{
	struct timespec deadline;
	clock_gettime(CLOCK_REALTIME, &deadline);
	deadline.tv_sec += 30;
	expect(!sem_timedwait(&done, &deadline) && !err.code, what);
}

int main(int count, char **arguments)
{
	if (count != 4) return fprintf(stderr, "usage: %s LIBRARY HOST PORT\n", arguments[0]), 2;

	void *library = dlopen(arguments[1], RTLD_LAZY | RTLD_LOCAL);
	if (!library) return fprintf(stderr, "arm64: %s\n", dlerror()), 1;
#define FIND(type, name, parameters) \
	if (!(name = (type (*) parameters)dlsym(library, #name))) return fprintf(stderr, "arm64: %s\n", dlerror()), 1;
	FUNCTIONS(FIND)

	object config, key;
	void *as, *record = NULL;
	int64_t now = time(NULL);
	sem_init(&done, 0, 0);

	expect(as_event_create_loops(1), "creating an event loop");
	as_config_init(&config);
	expect(as_config_add_hosts(&config, arguments[2], (uint16_t)atoi(arguments[3])), "adding the host");
	as = aerospike_new(&config);
	expect(!aerospike_connect(as, &err), "connecting");
	expect(as_key_init(&key, NAMESPACE, NAME, NAME), "making a key");

	expect(!aerospike_key_put(as, &err, NULL, &key, record = record_of(now)), "putting");
	as_record_destroy(record), record = NULL;
	expect(!aerospike_key_get(as, &err, NULL, &key, &record), "getting");
	expect_bins(record, "comparing what was read");
	as_record_destroy(record);

	expect(!aerospike_key_put_async(as, &err, NULL, &key, record = record_of(-now), on_written, NULL, NULL, NULL), "submitting a put");
	wait_for_listener("putting on the event loop");
	as_record_destroy(record);
	expect(!aerospike_key_get_async(as, &err, NULL, &key, on_read, NULL, NULL, NULL), "submitting a get");
	wait_for_listener("getting on the event loop");

	expect(!aerospike_key_remove(as, &err, NULL, &key), "removing");
	expect(!aerospike_close(as, &err), "closing");
	printf("arm64: libaerospike %s put, read and removed a record on %s:%s, blocking and on an event loop\n",
		*(char **)dlsym(library, "aerospike_client_version"), arguments[2], arguments[3]);
	return 0;
}
