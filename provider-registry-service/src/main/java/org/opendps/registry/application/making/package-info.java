/**
 * Drafting an application, with help if it is wanted, and handing it in.
 */
@NullMarked
package org.opendps.registry.application.making;

import org.jspecify.annotations.NullMarked;
