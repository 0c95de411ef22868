/*
 * The first script of the page, in ES5 so that the browser engines of old Office can run it: it refuses them
 * with a sentence instead of a blank pane, loads the rest for all others, and watches that Office answers.
 * Its tag names the scripts to load: data-office-js and data-bundle.
 */
(function () {
  "use strict";

  var watchMilliseconds = 10000;
  var tag = document.getElementById("gate-script");
  var settled = false;
  var failure = "";

  var tooOld = {
    title: "本机 Excel 无法运行本助手",
    text:
      "本机 Excel 使用旧版浏览器内核，无法运行。需要 Excel 2021 及以上或安装 WebView2 运行时。" +
      "在此之前，可以用浏览器工作台（一个网页，网址请问管理员）校验、填写和生成报告。",
    retry: false,
  };

  /** Whether the engine can read the bundle: Trident says Trident, EdgeHTML says Edge/ (WebView2 says Edg/). */
  function engineIsTooOld() {
    var agent = navigator.userAgent;
    if (agent.indexOf("Trident") >= 0 || agent.indexOf("Edge/") >= 0 || !window.Promise || !window.fetch)
      return true;
    try {
      // The bundle holds such an expression; an engine without it cannot even parse the file.
      return !new RegExp("(?<!a)b").test("b");
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- ES5 has no catch without a name
    } catch (_error) {
      return true;
    }
  }

  /** Shows a notice in place of the pane. `notice`: title, text, and whether trying again may help. */
  function show(notice) {
    var place = document.getElementById("notice");
    var main = document.createElement("main");
    var title = document.createElement("h1");
    var text = document.createElement("p");
    title.appendChild(document.createTextNode(notice.title));
    text.appendChild(document.createTextNode(notice.text));
    while (place.firstChild) place.removeChild(place.firstChild);
    place.appendChild(main);
    main.appendChild(title);
    main.appendChild(text);
    if (notice.retry) {
      var button = document.createElement("button");
      button.type = "button";
      button.appendChild(document.createTextNode("重试"));
      button.onclick = function () {
        location.reload();
      };
      main.appendChild(button);
    }
    document.getElementById("app").style.display = "none";
    place.style.display = "block";
    place.setAttribute("role", "alert");
  }

  /** Office answered: the watch is over, whatever comes next. */
  function answered() {
    settled = true;
    if (document.getElementById("notice").getAttribute("role") !== "alert") return;
    document.getElementById("notice").style.display = "none";
    document.getElementById("app").style.display = "";
  }

  function load(address, isModule, what) {
    var script = document.createElement("script");
    if (isModule) script.type = "module";
    script.async = false;
    script.onerror = function () {
      if (settled) return;
      failure = what;
      report();
    };
    script.src = address;
    document.head.appendChild(script);
  }

  function report() {
    show({
      title: "助手没有打开",
      text:
        failure === ""
          ? "已等待 10 秒，Excel 仍未与助手建立连接。请点“重试”；仍不行时，关闭窗格重新打开，或重新启动 Excel。"
          : failure +
            "没有加载成功，可能是网络不通，或存放助手的服务器暂时无法访问。请检查网络后点“重试”；仍不行时，联系管理员。",
      retry: true,
    });
  }

  window.jixiaoGate = { show: show, answered: answered };
  if (engineIsTooOld()) {
    show(tooOld);
    return;
  }
  setTimeout(function () {
    if (!settled && failure === "") report();
  }, watchMilliseconds);
  load(tag.getAttribute("data-office-js"), false, "Office 接口文件（office.js）");
  load(tag.getAttribute("data-bundle"), true, "助手的程序文件");
})();
