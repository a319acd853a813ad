/**
 * Drafting and publishing: what an officer wants is made into a call-off, judged by the law of its regime,
 * and put before everyone who may bid at the same moment.
 */
@NullMarked
package org.opendps.calloff.competition.draft;

import org.jspecify.annotations.NullMarked;
