/**
 * What is agreed for a placement and from when to when: terms that follow one another, one for each day, and none of
 * them ever removed. A term that no longer counts says what took its place.
 */
@NullMarked
package org.opendps.calloff.placement.term;

import org.jspecify.annotations.NullMarked;
