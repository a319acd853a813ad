/** The whole system, started as a user starts it and used as its users use it. */
@NullMarked
package org.opendps.system;

import org.jspecify.annotations.NullMarked;
