package org.opendps.eligibility.sender;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sends something.
 *
 * @param provider the club for which it is sent; null when the council's own practitioner does
 * @param username who wrote it
 */
public record Sender(Channel channel, @Nullable UUID provider, String username) {}
