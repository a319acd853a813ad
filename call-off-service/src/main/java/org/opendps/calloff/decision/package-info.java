/**
 * What the council decided, and from which day it counts: contracts are made, extended and moved under a decision, and
 * never before it has come into effect.
 */
@NullMarked
package org.opendps.calloff.decision;

import org.jspecify.annotations.NullMarked;
