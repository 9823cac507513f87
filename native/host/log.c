/*
 * libaerospike's log callback is variadic (as_log_callback in as_log.h): only C
 * can read its arguments. This one puts the line together and hands it on.
 */
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define MAX_LINE 2048

typedef bool (*log_sink)(int level, const char *function, const char *file, uint32_t line, const char *message);

/* Set once, before libaerospike is told of the callback. */
log_sink aerospikesharp_log_sink;

bool aerospikesharp_log(int level, const char *function, const char *file, uint32_t line, const char *format, ...)
{
	char message[MAX_LINE];
	va_list values;

	message[0] = 0;
	va_start(values, format);
	vsnprintf(message, sizeof message, format, values);
	va_end(values);

	return aerospikesharp_log_sink == NULL || aerospikesharp_log_sink(level, function, file, line, message);
}
