package org.opendps.eligibility.person.closure;

import java.util.UUID;

/** Said inside the transaction of an erasure: whoever keeps something of the person's own words destroys it with it. */
public record PersonGone(UUID personRef) {}
