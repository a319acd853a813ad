/**
 * One whole call-off, played through the gateway as its users would play it: the demonstration tells it, and the system
 * tests walk along it and leave it where something must be refused.
 */
@NullMarked
package org.opendps.local.story;

import org.jspecify.annotations.NullMarked;
