; The installer for Windows, made of the folder of PyInstaller by NSIS, on any system:
;   makensis -DVERSION=0.1.0 -DBUNDLE=../dist/Broadsheet packaging/windows_installer.nsi
; The bundle must have been built on Windows. `/S` installs and removes without a window.
;
; It installs for one person, without the rights of an administrator, into a folder of its own. What
; it removes is named: whatever else lies in that folder, a portable library for one, stays.

Unicode true
!include "MUI2.nsh"

!ifndef BUNDLE
  !define BUNDLE "..\dist\Broadsheet"
!endif
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Broadsheet"

Name "Broadsheet"
OutFile "${BUNDLE}-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Broadsheet"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!if /FileExists "..\build\broadsheet\broadsheet.ico"
  !define MUI_ICON "..\build\broadsheet\broadsheet.ico"
  !define MUI_UNICON "..\build\broadsheet\broadsheet.ico"
!endif

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\broadsheet.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"

LangString OPEN ${LANG_ENGLISH} "Close Broadsheet first, then try again."
LangString OPEN ${LANG_GERMAN} "Schließen Sie zuerst Broadsheet und versuchen Sie es dann erneut."
LangString OPEN ${LANG_JAPANESE} "Broadsheet を閉じてから、もう一度お試しください。"
LangString OPEN ${LANG_ARABIC} "أغلق Broadsheet أولاً، ثم أعد المحاولة."
LangString KEPT ${LANG_ENGLISH} "Your library was not touched:"
LangString KEPT ${LANG_GERMAN} "Ihre Bibliothek wurde nicht angetastet:"
LangString KEPT ${LANG_JAPANESE} "ライブラリはそのまま残っています:"
LangString KEPT ${LANG_ARABIC} "لم تُمس مكتبتك:"

; A program that runs holds its file: nothing is changed then.
!macro REQUIRE_CLOSED
  ${If} ${FileExists} "$INSTDIR\broadsheet.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\broadsheet.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(OPEN)" /SD IDOK
      SetErrorLevel 2
      Abort "$(OPEN)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro REMOVE_PROGRAM
  Delete "$INSTDIR\broadsheet.exe"
  RMDir /r "$INSTDIR\_internal"
!macroend

Section
  !insertmacro REQUIRE_CLOSED
  ; Files of an earlier version that this one no longer has would be loaded still.
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File "${BUNDLE}/broadsheet.exe"
  SetOutPath "$INSTDIR\_internal"
  File /r "${BUNDLE}/_internal/*"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Broadsheet.lnk" "$INSTDIR\broadsheet.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Broadsheet"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\broadsheet.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ; “Open with” and the links of stories.
  nsExec::ExecToLog '"$INSTDIR\broadsheet.exe" desktop --install'
  Pop $0
SectionEnd

Section "Uninstall"
  !insertmacro REQUIRE_CLOSED
  nsExec::ExecToLog '"$INSTDIR\broadsheet.exe" desktop --uninstall'
  Pop $0
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  Delete "$SMPROGRAMS\Broadsheet.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  DetailPrint "$(KEPT) $LOCALAPPDATA\broadsheet\library"
SectionEnd
