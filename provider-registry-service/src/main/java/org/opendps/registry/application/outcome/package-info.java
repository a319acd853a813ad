/**
 * What a decision does: who becomes a member, whose membership goes on, who is excluded.
 */
@NullMarked
package org.opendps.registry.application.outcome;

import org.jspecify.annotations.NullMarked;
