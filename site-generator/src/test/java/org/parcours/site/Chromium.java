package org.parcours.site;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that reads pages from files, or from this machine. Nothing is downloaded for it: it is there, or the test says why not. */
public final class Chromium implements AutoCloseable {

    private static final Pattern REQUEST = Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]*)\"");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; without one on this machine the test is skipped, but never where CI asks for all of them. */
    public static Chromium start() {
        Optional<File> browser = found("chromium", "chromium-browser", "google-chrome");
        Optional<File> service = found("chromedriver");
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(
                    browser.isPresent() && service.isPresent(), "needs chromium and chromedriver on the path");
        }
        // It warns of every browser newer than itself; what it is used for here is older.
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        // Named here, so that Selenium does not look for one to download.
        System.setProperty("webdriver.chrome.driver", service.orElseThrow().getPath());
        return new Chromium(new ChromeDriver(options));
    }

    private static Optional<File> found(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    public void open(Path file) {
        driver.get(file.toUri().toString());
    }

    /** Opens a page of a server of this machine. */
    public void visit(String address) {
        driver.get(address);
    }

    public void reload() {
        driver.navigate().refresh();
    }

    public void resize(int width, int height) {
        driver.manage().window().setSize(new org.openqa.selenium.Dimension(width, height));
    }

    /** Pretends that the device asks for dark or light pages. */
    public void prefer(String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Whether pages may run their scripts; those of this test always may. */
    void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    public Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Puts the keyboard where a reader would have arrived by tabbing. */
    public void focus(String selector) {
        run("document.querySelector(arguments[0]).focus()", selector);
    }

    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void tab() {
        press(Keys.TAB);
    }

    public String text(String selector) {
        return (String) run("return document.querySelector(arguments[0]).innerText.trim()", selector);
    }

    public boolean shows(String selector) {
        return (Boolean) run(
                "const found = document.querySelector(arguments[0]); return found !== null && found.checkVisibility()",
                selector);
    }

    /** Errors and warnings of the console since this was last asked. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Every address that was asked for since this was last asked. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> REQUEST.matcher(entry.getMessage()))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .toList();
    }

    /** What axe finds wrong on the page, one line each. */
    @SuppressWarnings("unchecked")
    public List<String> barriers() {
        try (InputStream axe = Chromium.class.getResourceAsStream(AXE)) {
            run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<String>)
                driver.executeAsyncScript(
                        """
                const done = arguments[arguments.length - 1];
                axe.run().then(found => done(found.violations.map(
                    v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join(' | '))));
                """);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
