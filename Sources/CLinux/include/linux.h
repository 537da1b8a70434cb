#ifndef REMBUK_LINUX_H
#define REMBUK_LINUX_H
#endif
