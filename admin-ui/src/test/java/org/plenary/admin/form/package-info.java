@NullMarked
package org.plenary.admin.form;

import org.jspecify.annotations.NullMarked;
