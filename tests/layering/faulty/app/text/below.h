#pragma once

#include "schema/above.h"
