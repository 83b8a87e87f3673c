@echo off
rem Starts the console: no argument, "open", or a folder written with its path. Everything else is for the command line.
setlocal
set "home=%~dp0"
set "java="
set "asked="
if exist "%home%runtime\bin\java.exe" set "java=%home%runtime\bin\java.exe"
if not defined java if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :consider "%%j"
if not defined java (
    echo verdigris: Java 21 or newer is needed and was found neither in JAVA_HOME nor on the PATH; install one and start again. 1>&2
    exit /b 3
)

if "%~1"=="" goto console
if /i "%~1"=="open" goto open
if "%~1"=="%~nx1" goto command
if exist "%~1\" goto folder

:command
rem What copies disks spends its time in the system; the highest levels of compilation cost more time than they save.
set "level="
if /i "%~1"=="disk" for %%c in (compact convert create diff info merge rebase resize snapshot) do if /i "%~2"=="%%c" set "level=-XX:TieredStopAtLevel=1"
if /i "%~1"=="guest" for %%c in (cat extract identify ls tree) do if /i "%~2"=="%%c" set "level=-XX:TieredStopAtLevel=1"
"%java%" %level% -XX:+UseSerialGC -Xms32m -Xlog:disable -Xlog:all=error:stderr -jar "%home%cli\verdigris.jar" %*
exit /b %errorlevel%

:folder
set asked=open %1
goto console

:open
set "folder=%~2"
if not defined folder goto console
if "%folder:~0,1%"=="-" goto command
set asked=open %2

:console
for /f "delims=" %%l in ('dir /b "%home%plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%home%plugins\%%l"
start "" "%java:java.exe=javaw.exe%" --enable-native-access=ALL-UNNAMED -jar "%launcher%" -name Verdigris %asked%
exit /b 0

rem Takes a java.exe whose installation says in its file "release" that it is 21 or newer.
:consider
if exist "%~dp1..\release" findstr /r "JAVA_VERSION=.2[1-9] JAVA_VERSION=.[3-9][0-9]" "%~dp1..\release" >nul && set "java=%~1"
exit /b
