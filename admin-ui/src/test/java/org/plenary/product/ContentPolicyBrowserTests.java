package org.plenary.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody slips into a page of the console is run by no browser that heeds the page's policy. */
@ExtendWith(InBrowser.class)
class ContentPolicyBrowserTests {

    private static final String SLIP_IN = """
            async () => {
              window.ran = [];
              await new Promise((after) => setTimeout(after));
              const slip = (html) => document.body.insertAdjacentHTML('beforeend', html);
              slip(`<img src="data:," onerror="ran.push('handler')">`);
              slip(`<iframe srcdoc="<script>parent.ran.push('frame')</script>"></iframe>`);
              slip(`<a id="slipped" href="javascript:ran.push('link')">Here</a>`);
              document.getElementById('slipped').click();
              const script = document.createElement('script');
              script.textContent = `ran.push('script')`;
              document.body.append(script);
              try { (0, eval)(`ran.push('eval')`); } catch { }
              try { setTimeout(`ran.push('timer')`); } catch { }
              await new Promise((after) => setTimeout(after, 500));
              return window.ran;
            }
            """;

    @Test
    void runsNothingThatWasSlippedIn(Page watched, Product product) {
        // Beside the page that fails the test for a refusal: here they are what is wanted.
        var page = watched.context().browser().newPage();
        var said = new CopyOnWriteArrayList<String>();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.navigate(product.address() + "/admin/sign-in");
        page.getByLabel("Name").waitFor();
        assertThat(said).isEmpty();
        assertThat((List<?>) page.evaluate(SLIP_IN)).isEmpty();
        assertThat(said).filteredOn(InBrowser::isRefusal).hasSizeGreaterThanOrEqualTo(5);
    }
}
