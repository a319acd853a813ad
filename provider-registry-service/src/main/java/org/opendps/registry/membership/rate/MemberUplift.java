package org.opendps.registry.membership.rate;

import java.util.List;
import java.util.UUID;

/** What an uplift would do to the rates of one member. */
public record MemberUplift(UUID memberId, UUID providerId, List<UpliftLine> rates) {}
