/**
 * Support officers: whom of a council a provider can ask for help with its application. Being somebody's officer allows
 * nothing: acting for a provider still needs its consent.
 */
@NullMarked
package org.opendps.registry.support;

import org.jspecify.annotations.NullMarked;
