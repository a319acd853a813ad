/**
 * The state of everything behind this door, asked at the moment of the question.
 */
@NullMarked
package org.opendps.gateway.health;

import org.jspecify.annotations.NullMarked;
