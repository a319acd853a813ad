/** Who may call what, tried with every operation of every service. */
@NullMarked
package org.opendps.system.authorization;

import org.jspecify.annotations.NullMarked;
