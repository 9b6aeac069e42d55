// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

// Chapter 3, Service (客户服务管理): process, complaints, new services, balanced service.
Chapter serviceChapter(const ReviewContext& context);
