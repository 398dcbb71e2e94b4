package org.plenary.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.common.Several;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.body.Body;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.security.Account;
import org.plenary.security.AccountService;
import org.plenary.security.ApiToken;
import org.plenary.security.TokenScope;
import org.plenary.security.TokenService;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.ADMINISTRATOR)
class AccessTests extends ConsoleViewTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private TokenService tokens;

    private static final String ME = "administrator";

    private final String name = "staff-" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void addsAnAccountThatServesSomeBodiesAndShowsItsPasswordOnce() {
        var body = makeBody();
        open("accounts");
        press("Add account");
        find(TextField.class, form()).single().setValue(name);
        served().setValue(Set.of(body));
        save("Add account");
        var secret = find(Dialog.class).single();
        assertThat(secret).isInstanceOf(ShownOnce.class);
        assertThat(find(TextField.class, secret).single().getValue()).matches("[a-z0-9]{5}(-[a-z0-9]{5}){3}");
        assertThat(Objects.requireNonNull(accounts.get(name).bodies())).containsExactly(body.id());
    }

    @Test
    void saysAtItsFieldThatANameIsTaken() {
        accounts.create(name, Role.EDITOR);
        open("accounts");
        press("Add account");
        var field = find(TextField.class, form()).single();
        field.setValue(name);
        save("Add account");
        assertThat(field.getErrorMessage()).contains("already an account");
        assertThat(field.getValue()).isEqualTo(name);
    }

    @Test
    void changesRoleAndBodiesAtOnce() {
        accounts.create(name, Role.EDITOR, List.of(makeBody().id().toString()));
        openRights();
        role().setValue(Role.ADMINISTRATOR);
        served().clear();
        save("Save");
        assertThat(accounts.get(name).role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(accounts.get(name).bodies()).isNull();
        assertThat(notice()).contains("apply from the next sign-in");
    }

    @Test
    void refusesBodiesOfAnAdministratorAtTheirFieldAndChangesNothing() {
        var body = makeBody();
        accounts.create(name, Role.EDITOR);
        openRights();
        role().setValue(Role.ADMINISTRATOR);
        var served = served();
        served.setValue(Set.of(body));
        save("Save");
        assertThat(served.getErrorMessage()).contains("counts everywhere");
        assertThat(accounts.get(name).role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void revokesATokenOfSomebodyElseFromTheirPage() {
        accounts.create(name, Role.EDITOR);
        tokens.create(name, "website", null, TokenScope.READ);
        open("accounts/" + name);
        var page = words(find(Main.class).single());
        assertThat(page).contains("website", "Read only", "until revoked", "never used", "One-time password");
        press("Revoke");
        test(find(Button.class, find(Dialog.class).single()).withText("Revoke").single())
                .click();
        assertThat(tokens.list(name)).isEmpty();
        assertThat(words(find(Main.class).single())).contains("No program has a token");
    }

    @Test
    void makesATokenToReadThatEnds() {
        openTokens();
        find(DatePicker.class, form()).single().setValue(LocalDate.of(2031, 3, 4));
        save("Create token");
        var secret = find(Dialog.class).single();
        assertThat(find(TextField.class, secret).single().getValue()).startsWith("plenary_");
        assertThat(token().scope()).isEqualTo(TokenScope.READ);
        assertThat(Objects.requireNonNull(token().expiresAt()).toInstant()).hasToString("2031-03-05T00:00:00Z");
        test(find(Button.class, secret).withText("I have it").single()).click();
        var grid = test(this.<ApiToken>grid());
        assertThat(List.of(grid.getCellText(0, 1), grid.getCellText(0, 3)))
                .containsExactly("Read only", "until 4 March 2031");
    }

    @Test
    void refusesAnEndThatIsPastAtItsField() {
        openTokens();
        var end = find(DatePicker.class, form()).single();
        end.setValue(LocalDate.of(2018, 3, 4));
        save("Create token");
        assertThat(end.getErrorMessage()).contains("which is past");
    }

    private Body makeBody() {
        return new Viewer("specimen", Role.EDITOR)
                .act(() -> bodies.create(new BodyInput(
                        null,
                        BodyKind.WORKING_GROUP,
                        name.toUpperCase(Locale.ROOT),
                        LocalizedText.english("Group of " + name),
                        null)));
    }

    private void openRights() {
        UI.getCurrent().navigate("accounts", QueryParameters.of("name", name));
        var actions = (Div) test(this.<Account>grid()).getCellComponent(0, 5);
        test(find(Button.class, actions).withText("Rights…").single()).click();
    }

    /** Of whoever is signed in, whose account there has to be. */
    private void openTokens() {
        if (accounts.list().stream().noneMatch(account -> account.name().equals(ME))) {
            accounts.create(ME, Role.ADMINISTRATOR);
        }
        UI.getCurrent().navigate("tokens", QueryParameters.of("name", name));
        press("Create token");
        find(TextField.class, form()).single().setValue(name);
    }

    @SuppressWarnings("unchecked")
    private <R> Grid<R> grid() {
        return find(Grid.class).single();
    }

    private ApiToken token() {
        return tokens.list(ME).stream()
                .filter(token -> token.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private FormDialog<?> form() {
        return find(FormDialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private Several<Body> served() {
        return find(Several.class, form()).single();
    }

    @SuppressWarnings("unchecked")
    private Choice<Role> role() {
        return find(Choice.class, form()).single();
    }

    private void save(String verb) {
        test(find(Button.class, form()).withText(verb).single()).click();
    }
}
