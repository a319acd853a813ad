/**
 * Days on which a placement rests: somebody is in hospital or on holiday, or the provider is closed; and for how long
 * it is paid nevertheless.
 */
@NullMarked
package org.opendps.calloff.placement.absence;

import org.jspecify.annotations.NullMarked;
