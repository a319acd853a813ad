/** How long a system may run, when it admits, and in how many working days it decides. */
@NullMarked
package org.opendps.registry.regime.term;

import org.jspecify.annotations.NullMarked;
