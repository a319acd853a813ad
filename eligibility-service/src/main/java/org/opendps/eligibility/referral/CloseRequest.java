package org.opendps.eligibility.referral;

import jakarta.validation.constraints.NotNull;

record CloseRequest(@NotNull ClosedFor reason) {}
