package org.opendps.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.opendps.local.plan.Checkout;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window. Where there is none these tests are left out, unless {@code DPS_BROWSER} is {@code required}. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What the law asks of pages of councils, and what is good practice besides. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final ChromeDriver driver;
    private final WebDriverWait patience;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.patience = new WebDriverWait(driver, PATIENCE);
    }

    static Browser open() {
        boolean isThere = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!"required".equals(System.getenv("DPS_BROWSER"))) {
            assumeTrue(isThere, "No browser: install Debian's chromium and chromium-driver to run this test.");
        }
        assertThat(isThere).as("chromium and chromium-driver are installed").isTrue();
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1400");
        var log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", log);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    void go(String address) {
        driver.get(address);
    }

    /** Waits until it is there and can be seen. */
    WebElement see(String selector) {
        return patience.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Waits until these words stand there. */
    void read(String selector, String words) {
        patience.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), words));
    }

    void click(String selector) {
        patience.until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
        // what lies half below the edge of the window is brought into it first
        var element = see(selector);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    String text() {
        return see("body").getText();
    }

    /** What the page breaks of the rules for people who see, hear or move differently. */
    List<String> barriers() {
        return new AxeBuilder()
                .withTags(RULES).analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
    }

    void makeAsWideAs(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1400));
    }

    /** The page beyond its right edge: on a phone nobody wants to push it to and fro. */
    boolean isWiderThanTheWindow() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** What did not come, or was not let in, of what the pages so far ask for. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    String window() {
        return driver.getWindowHandle();
    }

    void switchToTheOtherWindow(String first) {
        patience.until(ExpectedConditions.numberOfWindowsToBe(2));
        driver.getWindowHandles().stream()
                .filter(one -> !one.equals(first))
                .forEach(other -> driver.switchTo().window(other));
    }

    void switchBack(String first) {
        patience.until(ExpectedConditions.numberOfWindowsToBe(1));
        driver.switchTo().window(first);
    }

    void hide(String selector) {
        driver.executeScript("arguments[0].style.display = 'none'", see(selector));
    }

    /** Kept for the docs when {@code -Ddps.screenshots} asks for it. */
    void keepPicture(String name) throws IOException {
        if (Boolean.getBoolean("dps.screenshots")) {
            var folder = Files.createDirectories(Checkout.find().root().resolve("docs/images"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
