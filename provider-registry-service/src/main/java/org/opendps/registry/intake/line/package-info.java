/**
 * Reading the lines of a file, and saying of each what is wrong with it.
 */
@NullMarked
package org.opendps.registry.intake.line;

import org.jspecify.annotations.NullMarked;
