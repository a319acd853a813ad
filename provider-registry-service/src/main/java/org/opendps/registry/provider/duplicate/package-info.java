/**
 * Finding out whether somebody is registered already.
 */
@NullMarked
package org.opendps.registry.provider.duplicate;

import org.jspecify.annotations.NullMarked;
