package org.opendps.calloff.award;

import java.util.UUID;
import org.opendps.calloff.timeline.Actor;

/** The notice for which the award of a lot waits was published: said inside the transaction that records it. */
public record AwardPublished(UUID callOffId, int lot, Actor by) {}
