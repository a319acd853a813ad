/** What we know of personal budgets: a projection. A person is a reference here, nothing more. */
@NullMarked
package org.opendps.finance.person;

import org.jspecify.annotations.NullMarked;
