package org.opendps.eligibility.referral;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param personRef whom it is about: registered before, or just now */
record LinkRequest(@NotNull UUID personRef) {}
