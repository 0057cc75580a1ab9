#pragma once

#include "../text/below.h"
