/**
 * Who or what a placement is for: one person by pseudonym, or the places of a group.
 */
@NullMarked
package org.opendps.calloff.placement.subject;

import org.jspecify.annotations.NullMarked;
